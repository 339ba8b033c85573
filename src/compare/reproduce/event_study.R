# Computes again the event study of this address: @ADDRESS@
#
# @STUDY@
# R 4 or newer, no packages. In one folder, from the site's data page: @FILES@
# Run: Rscript @NAME@ FOLDER
# Band and test use R's own generator: they agree within Monte Carlo error, the effects exactly.
folder <- c(commandArgs(TRUE), ".")[1]
read <- function(name) read.csv(file.path(folder, name), colClasses = "character", encoding = "UTF-8")
towns <- read("municipalities.csv")
members <- read("memberships.csv")
panel <- read("panel.csv")

# Who joined when; the first year treated is the first whose 1 January is on or after the day of joining.
joined <- tapply(members$joined, members$code, min)
cohort <- as.integer(substr(joined, 1, 4)) + (substr(joined, 6, 10) != "01-01")
towns$cohort <- cohort[match(towns$code, names(joined))]
member <- towns$code %in% names(joined)
core <- towns$code %in% members$code[members$role == "core"]
#if partner
treated <- member & !core
#end
#if core
treated <- core
#end
#if all
treated <- member
#end
# Agreements with Kochi outside the national scheme: neither participants nor controls.
control <- !member & !(towns$code %in% strsplit("@KOCHI@", " ")[[1]])
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
treated <- treated & allowed & !is.na(towns$cohort) & towns$cohort > 2013 & towns$cohort <= 2025
control <- control & allowed

# Paths: 100 ln N less that of 2013; a municipality without people in some year is left out of all.
years <- 2013:2025
people <- sapply(years, function(year) {
  rows <- panel[panel$year == year, ]
  as.numeric(rows$population[match(towns$code, rows$code)])
})
people[!is.na(people) & people <= 0] <- NA
path <- 100 * (log(people) - log(people[, 1]))
whole <- rowSums(is.na(path)) == 0 & (treated | control)
path <- path[whole, ]
group <- ifelse(treated, towns$cohort, 0)[whole]
prefecture <- towns$prefecture[whole]
cohorts <- sort(unique(group[group > 0]))

# Sums by prefecture: for the controls (0) and each cohort the number of towns and their paths added up.
parts <- lapply(split(seq_along(group), prefecture), function(i) {
  t(sapply(c(0, cohorts), function(g) c(sum(group[i] == g), colSums(path[i[group[i] == g], , drop = FALSE]))))
})

# Event time -> treated municipalities and effect, from the prefectures chosen; NULL without controls.
times <- (2013 - 2025):(2025 - 2014)
effects <- function(chosen) {
  total <- Reduce(`+`, chosen)
  if (total[1, 1] == 0) return(NULL)
  out <- matrix(0, 2, length(times), dimnames = list(c("n", "effect"), times))
  for (k in which(total[-1, 1] > 0)) {
    base <- cohorts[k] - 2013 + 1
    s <- total[k + 1, ]
    att <- (s[-1] - s[base]) / s[1] - (total[1, -1] - total[1, base]) / total[1, 1]
    at <- as.character(years - cohorts[k])
    out["n", at] <- out["n", at] + s[1]
    out["effect", at] <- out["effect", at] + s[1] * att
  }
  out["effect", ] <- out["effect", ] / out["n", ]
  out
}
set.seed(@SEED_R@)
drawn <- list()
while (length(drawn) < 2000) {
  one <- effects(parts[sample.int(length(parts), replace = TRUE)])
  if (!is.null(one)) drawn[[length(drawn) + 1]] <- one["effect", ]
}
drawn <- do.call(rbind, drawn)
real <- effects(parts)
cat("event_time,effect,low,high,n\n")
for (e in as.character(times[real["n", ] > 0])) {
  band <- drawn[1:500, e]
  band <- band[is.finite(band)]
  ends <- if (2 * length(band) >= 500) format(quantile(band, c(0.025, 0.975), names = FALSE), digits = 17) else c("", "")
  cat(e, format(real["effect", e], digits = 17), trimws(ends[1]), trimws(ends[2]), real["n", e], sep = ",")
  cat("\n")
}
# Wald's test of the event times -4, -3, -2, with the covariance of the draws.
before <- c("-4", "-3", "-2")
rows <- drawn[rowSums(!is.finite(drawn[, before])) == 0, before]
if (all(real["n", before] > 0) && nrow(rows) >= 1000) {
  theta <- real["effect", before]
  cat("pre-test-p ", format(pchisq(sum(theta * solve(cov(rows), theta)), 3, lower.tail = FALSE), digits = 17), "\n", sep = "")
}
