//! Written by `make data`; do not edit.

use super::Column;
use super::files::{File, FileId};

/// Every file that the app fetches.
#[rustfmt::skip]
pub const FILES: &[File] = &[
    File { id: FileId::Base, path: "data/app/base-4ccd7856.bin", bytes: 49527 },
    File { id: FileId::Details, path: "data/app/details-9d49bb4b.bin", bytes: 18679 },
    File { id: FileId::Outlook, path: "data/app/outlook-96a16bd5.bin", bytes: 60861 },
    File { id: FileId::Ages, path: "data/app/ages-2050-7463af95.bin", bytes: 11521 },
    File { id: FileId::Column(Column::Population), path: "data/app/population-f293b0cd.bin", bytes: 52391 },
    File { id: FileId::Column(Column::Age0To14), path: "data/app/age-0-14-584ce25f.bin", bytes: 34693 },
    File { id: FileId::Column(Column::Age15To64), path: "data/app/age-15-64-30aedc8e.bin", bytes: 42359 },
    File { id: FileId::Column(Column::Age65Plus), path: "data/app/age-65-plus-9af37742.bin", bytes: 36859 },
    File { id: FileId::Column(Column::Age75Plus), path: "data/app/age-75-plus-2466d350.bin", bytes: 34207 },
    File { id: FileId::Column(Column::Households), path: "data/app/households-ab1a5415.bin", bytes: 35357 },
    File { id: FileId::Column(Column::Births), path: "data/app/births-9401fa55.bin", bytes: 27661 },
    File { id: FileId::Column(Column::Deaths), path: "data/app/deaths-02769309.bin", bytes: 28814 },
    File { id: FileId::Column(Column::MovedIn), path: "data/app/moved-in-bfe94c17.bin", bytes: 24710 },
    File { id: FileId::Column(Column::MovedOut), path: "data/app/moved-out-2765c86c.bin", bytes: 24733 },
    File { id: FileId::Column(Column::TaxableIncomeThousandYen), path: "data/app/taxable-income-thousand-yen-776defff.bin", bytes: 81358 },
    File { id: FileId::Column(Column::Taxpayers), path: "data/app/taxpayers-b25ee46c.bin", bytes: 39847 },
    File { id: FileId::Column(Column::FiscalCapacityIndex), path: "data/app/fiscal-capacity-index-a6dd748c.bin", bytes: 21495 },
    File { id: FileId::Column(Column::RealDebtServiceRatioPct), path: "data/app/real-debt-service-ratio-pct-cf310849.bin", bytes: 24210 },
    File { id: FileId::Column(Column::CurrentBalanceRatioPct), path: "data/app/current-balance-ratio-pct-23da8360.bin", bytes: 26475 },
    File { id: FileId::Column(Column::TotalExpenditureThousandYen), path: "data/app/total-expenditure-thousand-yen-7efc85b0.bin", bytes: 77943 },
    File { id: FileId::Column(Column::GeneralAdministrationStaff), path: "data/app/general-administration-staff-f380c8f3.bin", bytes: 8523 },
    File { id: FileId::Boundaries, path: "data/app/boundaries-0b0006cd.bin", bytes: 83914 },
];
