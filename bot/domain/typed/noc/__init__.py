"""The 516 unit groups of the National Occupational Classification 2021, version 1.0.

Titles are Statistics Canada's, in English and French (Classification nationale des professions
2021), from its tables as kept in the B.C. government's public repository bcgov/workbc-ssot
(migration/data/NOC2021, read on 2026-11-22). Where its tables of unit groups slip (82030 in
French is a copy of 84120; a plural in 21221, 31303 and 42200), the wording is that of the
classification's structure or of IRCC's category page. One line is one group: code, English title,
French title. The code's second digit is its TEER.
"""

from bot.domain.typed.noc import (
    health_education_art,
    management_business_science,
    resources_manufacturing,
    sales_trades_transport,
)

TABLES = (
    management_business_science.TABLE,
    health_education_art.TABLE,
    sales_trades_transport.TABLE,
    resources_manufacturing.TABLE,
)
"""The tables in the order of their codes."""
