# R's package Matching (Sekhon 2011) on the z-scores that matching.py writes: a second, foreign reference for RULES 5.
# Run after matching.py, from the repository's top level:  Rscript tests/reference/matching.R
# Writes tests/reference/matching_r.csv. Weight = 1 scales by the inverse variance over the sample, which leaves z-scores
# as they are; ties = TRUE would keep all equally near, and there are none here.
# Var.calc = 3 is the variance of Abadie and Imbens (2006) with three neighbours; the default assumes equal variances.
suppressMessages(library(Matching))
out <- NULL
for (file in list.files("/tmp/kurabe_matching", full.names = TRUE)) {
  d <- read.csv(file)
  X <- as.matrix(d[, paste0("z", 0:5)])
  for (M in c(1, 3, 5)) {
    m <- Match(Y = d$y, Tr = d$t, X = X, estimand = "ATT", M = M, Weight = 1, BiasAdjust = TRUE, Var.calc = 3)
    raw <- Match(Y = d$y, Tr = d$t, X = X, estimand = "ATT", M = M, Weight = 1, BiasAdjust = FALSE)
    q <- sub("\\.csv$", "", basename(file))
    out <- c(out, sprintf("%s,%d,%.15g,%.15g,%.15g,%d", q, M, m$est, raw$est, m$se, length(unique(m$index.control))))
  }
}
writeLines(c("indicator,measure,from,to,role,match_pool,k,att,att_raw,att_se,n_control", out), "tests/reference/matching_r.csv")
