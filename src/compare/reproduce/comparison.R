# Computes again what this address shows: @ADDRESS@
#
# @QUESTION@
# R 4 or newer, no packages. In one folder, from the site's data page: @FILES@
# Run: Rscript @NAME@ FOLDER
#if draws
# Bootstrap and permutations use R's own generator: they agree within Monte Carlo error, the rest exactly.
#end
folder <- c(commandArgs(TRUE), ".")[1]
read <- function(name) read.csv(file.path(folder, name), colClasses = "character", encoding = "UTF-8")
towns <- read("municipalities.csv")
towns <- towns[order(towns$code), ]
members <- read("memberships.csv")
panel <- read("panel.csv")

# The outcome. Missing in, missing out.
get <- function(column, year) {
  rows <- panel[panel$year == year, ]
  as.numeric(rows[[column]][match(towns$code, rows$code)])
}
per <- function(factor, top, below) ifelse(below > 0, factor * top / below, NA)
value <- function(year) @VALUE_R@
end <- value(@TO@)
#if level
towns$y <- end
#end
#if change
towns$y <- end - value(@FROM@)
#end
#if percent
start <- value(@FROM@)
towns$y <- ifelse(start > 0, 100 * (end / start - 1), NA)
#end
#if annual
start <- value(@FROM@)
towns$y <- ifelse(start > 0, 100 * ((end / start)^(1 / @YEARS@) - 1), NA)
#end
#if weighted
towns$w <- get("population", @WEIGHT_YEAR@)
#else
towns$w <- 1
#end

# Who is in which group.
areas <- unique(members$area_id)
members$area <- match(members$area_id, areas)
first <- members[order(members$joined, members$area), ]
first <- first[!duplicated(first$code), ]
#if custom
treated <- towns$code %in% strsplit("@TREATED@", " ")[[1]]
control <- towns$code %in% strsplit("@CONTROLS@", " ")[[1]] & !treated
#else
# Agreements with Kochi outside the national scheme: neither participants nor controls.
kochi <- strsplit("@KOCHI@", " ")[[1]]
on_day <- members[members$joined <= "@JOINED_BY@", ]
inside <- towns$code %in% on_day$code
core <- towns$code %in% on_day$code[on_day$role == "core"]
#if partner
treated <- inside & !core
#end
#if core
treated <- core
#end
#if all
treated <- inside
#end
#if not-yet
control <- !(towns$code %in% c(kochi, on_day$code))
#else
control <- !(towns$code %in% c(kochi, members$code))
#end
#end
named <- sum(treated)
allowed <- rep(TRUE, nrow(towns))
#if metro
allowed <- towns$three_metro_prefecture == "0"
#end
#if settlement
# Known to be in the sister scheme (a list that is not complete).
seen <- read("settlement_areas_seen.csv")
control <- control & !(towns$code %in% seen$code[seen$ended == "0"])
#end
#if commuter
centres <- towns$code[towns$kind %in% c("designated", "core") & towns$three_metro_prefecture == "0"]
#if million
centres <- setdiff(centres, strsplit("@MILLION@", " ")[[1]]) # a million people or more, census of 2020
#end
allowed <- towns$employment_area_role == "suburb" & towns$employment_area_2020 %in% centres
#end
there <- allowed & is.finite(towns$y) & !is.na(towns$w) & towns$w > 0
tr <- towns[treated & there, ]
co <- towns[control & there, ]
#if within
shared <- intersect(tr$prefecture, co$prefecture)
tr <- tr[tr$prefecture %in% shared, ]
co <- co[co$prefecture %in% shared, ]
#end

#if matched
# Matching: six covariates of 2013-2015, z-scores over both sides, the @K@ nearest with replacement.
declared <- members$code[members$role == "core"]
city <- towns[towns$kind %in% c("designated", "core") | towns$code %in% declared, ]
radians <- function(x) as.numeric(x) * pi / 180
to_city <- function(t) {
  other <- city[city$code != t$code, ]
  h <- sin((radians(other$lat) - radians(t$lat)) / 2)^2 +
    cos(radians(t$lat)) * cos(radians(other$lat)) * sin(radians(as.numeric(other$lon) - as.numeric(t$lon)) / 2)^2
  min(2 * 6371 * asin(pmin(1, sqrt(h))))
}
n13 <- get("population", 2013)
x <- cbind(
  log(ifelse(n13 > 0, n13, NA)),
  per(100, get("age_65_plus", 2013), n13),
  100 * (get("population", 2015) / n13 - 1),
  per(1000, get("taxable_income_thousand_yen", 2013), get("taxpayers", 2013)),
  get("fiscal_capacity_index", 2013)
)
rownames(x) <- towns$code
whole <- function(side) side[rowSums(!is.finite(x[side$code, , drop = FALSE])) == 0, ]
tr <- whole(tr)
co <- whole(co)
both <- rbind(tr, co)
x <- cbind(x[both$code, ], vapply(seq_len(nrow(both)), function(i) to_city(both[i, ]), 0))
spread <- apply(x, 2, sd)
z <- sweep(sweep(x, 2, colMeans(x)), 2, ifelse(spread > 1e-9, spread, Inf), "/")
zt <- z[seq_len(nrow(tr)), , drop = FALSE]
zc <- z[-seq_len(nrow(tr)), , drop = FALSE]
nearest <- function(row, k, without = 0) {
  d <- sqrt(colSums((t(zc) - row)^2))
  d[without] <- Inf
  order(d)[seq_len(k)]
}
twins <- matrix(apply(zt, 1, nearest, k = @K@), nrow = @K@)
used <- tabulate(twins, nrow(co))
slopes <- rep(0, 6)
if (sum(used > 0) > 6) { # fewer different matches: nothing is adjusted
  slopes <- lm.wfit(cbind(1, zc[used > 0, ]), co$y[used > 0], used[used > 0])$coefficients[-1]
  slopes[is.na(slopes)] <- 0
}
mt <- drop(zt %*% slopes)
mc <- drop(zc %*% slopes)
n <- nrow(tr)
expected <- colMeans(matrix((co$y - mc)[twins], nrow = @K@)) + mt
att <- mean(tr$y - expected)
raw <- mean(tr$y - colMeans(matrix(co$y[twins], nrow = @K@)))
own <- vapply(which(used > 1), function(j) {
  near <- nearest(zc[j, ], 3, j)
  3 / 4 * (co$y[j] - mean(co$y[near]))^2 * used[j] * (used[j] - 1) / @K@^2
}, 0)
att_se <- sqrt(sum((tr$y - expected - att)^2) + sum(own)) / n
rest <- co$y - mc - weighted.mean(co$y - mc, used)
mean_t <- mean(tr$y)
mean_c <- mean(expected)
difference <- att
psi <- c((tr$y - expected - att) / n, (-used / @K@ / n * rest)[used > 0])
co <- co[used > 0, ]
#else
mean_t <- weighted.mean(tr$y, tr$w)
mean_c <- weighted.mean(co$y, co$w)
#if within
# Outcome and treatment less their (weighted) means in each prefecture.
here <- rbind(cbind(tr, t = 1), cbind(co, t = 0))
less <- function(v) v - ave(v * here$w, here$prefecture, FUN = sum) / ave(here$w, here$prefecture, FUN = sum)
dt <- less(here$t)
dy <- less(here$y)
difference <- sum(here$w * dt * dy) / sum(here$w * dt^2)
psi <- here$w * dt * (dy - difference * dt) / sum(here$w * dt^2)
#else
difference <- mean_t - mean_c
psi <- c(tr$w * (tr$y - mean_t) / sum(tr$w), -co$w * (co$y - mean_c) / sum(co$w))
#end
#end

# The interval that decides: clustered by prefecture.
sums <- tapply(psi, c(tr$prefecture, co$prefecture), sum)
g <- length(sums)
n <- nrow(tr) + nrow(co)
error <- sqrt(g / (g - 1) * (n - 1) / (n - 2) * sum(sums^2))
half <- qt(0.975, g - 1) * error

show_value <- function(name, v) cat(name, " ", format(v, digits = 17), "\n", sep = "")
show_value("n-treated", nrow(tr))
show_value("n-control", nrow(co))
show_value("n-treated-left-out", named - nrow(tr))
show_value("mean-treated", mean_t)
show_value("mean-control", mean_c)
for (side in c("treated", "control")) {
  y <- sort(if (side == "treated") tr$y else co$y)
  cut <- length(y) %/% 20
  show_value(paste0("trimmed-", side), mean(y[(cut + 1):(length(y) - cut)]))
  show_value(paste0("sd-", side), sd(y))
  for (name in c("q1", "q3", "min", "max")) {
    share <- c(q1 = 0.25, q3 = 0.75, min = 0, max = 1)[[name]]
    show_value(paste0(name, "-", side), quantile(y, share, names = FALSE))
  }
  #if once
  show_value(paste0("median-", side), median(y))
  #end
}
show_value("difference", difference)
show_value("cluster-low", difference - half)
show_value("cluster-high", difference + half)
show_value("p-cluster", if (error > 0) 2 * pt(-abs(difference / error), g - 1) else as.numeric(difference == 0))
show_value("cluster-n", g)
#if matched
show_value("att", att)
show_value("att-raw", raw)
show_value("att-se", att_se)
#end
#if welch

# As if every municipality were independent.
of_mean <- function(y, w) length(y) / (length(y) - 1) * sum((w * (y - weighted.mean(y, w)))^2) / sum(w)^2
vt <- of_mean(tr$y, tr$w)
vc <- of_mean(co$y, co$w)
df <- (vt + vc)^2 / (vt^2 / (nrow(tr) - 1) + vc^2 / (nrow(co) - 1))
show_value("ci-low", difference - qt(0.975, df) * sqrt(vt + vc))
show_value("ci-high", difference + qt(0.975, df) * sqrt(vt + vc))
show_value("p-welch", 2 * pt(-abs(difference) / sqrt(vt + vc), df))
#end
#if once
pooled <- sqrt(((nrow(tr) - 1) * var(tr$y) + (nrow(co) - 1) * var(co$y)) / (n - 2))
if (pooled > 0) show_value("hedges-g", difference / pooled * (1 - 3 / (4 * n - 9)))
show_value("cliffs-delta", mean(sign(outer(tr$y, co$y, "-"))))
#end
#if draws

set.seed(@SEED_R@)
y <- c(tr$y, co$y) - mean(c(tr$y, co$y))
nt <- nrow(tr)
is_t <- seq_along(y) <= nt
prefecture <- c(tr$prefecture, co$prefecture)
# Bootstrap of prefectures: number and sum of both sides in each.
cells <- sapply(split(seq_along(y), prefecture), function(i) c(sum(is_t[i]), sum(y[i][is_t[i]]), sum(!is_t[i]), sum(y[i][!is_t[i]])))
drawn <- numeric(0)
while (length(drawn) < 2000) {
  s <- cells[, sample.int(ncol(cells), replace = TRUE)]
  if (sum(s[1, ]) == 0 || sum(s[3, ]) == 0) next
  #if within
  d <- sum((s[3, ] * s[2, ] - s[1, ] * s[4, ]) / (s[1, ] + s[3, ])) / sum(s[1, ] * s[3, ] / (s[1, ] + s[3, ]))
  #else
  d <- sum(s[2, ]) / sum(s[1, ]) - sum(s[4, ]) / sum(s[3, ])
  #end
  drawn <- c(drawn, d)
}
show_value("boot-low", quantile(drawn, 0.025, names = FALSE))
show_value("boot-high", quantile(drawn, 0.975, names = FALSE))
# Shuffled blocks: participants by area first joined, the others by prefecture; then single municipalities.
welch_t <- function(k, s, q) {
  k2 <- length(y) - k
  s2 <- sum(y) - s
  q2 <- sum(y^2) - q
  ifelse(k < 2 | k2 < 2, Inf, abs(s / k - s2 / k2) / sqrt(pmax((q - s^2 / k) / (k - 1), 0) / k + pmax((q2 - s2^2 / k2) / (k2 - 1), 0) / k2))
}
observed <- welch_t(nt, sum(y[is_t]), sum(y[is_t]^2)) * (1 - 1e-12)
joined <- match(tr$code, first$code)
block <- c(ifelse(is.na(joined), paste("prefecture", tr$prefecture), paste("area", first$area[joined])), paste("others", co$prefecture))
held <- length(unique(block[is_t]))
b <- sapply(split(y, factor(block, unique(block))), function(v) c(length(v), sum(v), sum(v^2)))
p <- function(t) (1 + sum(t >= observed)) / 10001
show_value("p-block", p(replicate(10000, {
  i <- sample.int(ncol(b), held)
  welch_t(sum(b[1, i]), sum(b[2, i]), sum(b[3, i]))
})))
show_value("p-permutation", p(replicate(10000, {
  v <- y[sample.int(length(y), nt)]
  welch_t(nt, sum(v), sum(v^2))
})))
#end
