"""Rows of IRCC's file as they are published, and files made of them."""

from __future__ import annotations

import json
from typing import Any

PAGES = (
    "/content/canadasite/en/immigration-refugees-citizenship/corporate/mandate/"
    "policies-operational-instructions-agreements/ministerial-instructions/express-entry-rounds/"
)
BANDS = {
    "dd1": "2,918",
    "dd2": "14,211",
    "dd3": "63,353",
    "dd4": "8,855",
    "dd5": "12,120",
    "dd6": "16,805",
    "dd7": "13,828",
    "dd8": "11,745",
    "dd9": "54,078",
    "dd10": "11,022",
    "dd11": "11,023",
    "dd12": "9,977",
    "dd13": "10,900",
    "dd14": "11,156",
    "dd15": "57,028",
    "dd16": "27,210",
    "dd17": "5,606",
    "dd18": "224,404",
}
COUNTS = (
    *(2_918, 14_211),
    *(8_855, 12_120, 16_805, 13_828, 11_745),
    *(11_022, 11_023, 9_977, 10_900, 11_156),
    *(57_028, 27_210, 5_606),
)


def row(number: str = "297", **fields: Any) -> dict[str, Any]:
    """Draw #297 (2024-05-31) as IRCC published it, under another number and with changes."""
    link = f"<a href='{PAGES}invitations.html?q={number}'>"
    return {
        "drawNumber": number,
        "drawNumberURL": f"{link}{number}</a>",
        "drawDate": "2024-05-31",
        "drawDateFull": "May 31, 2024",
        "drawName": "Canadian Experience Class",
        "drawSize": "3,000",
        "drawCRS": "522",
        "mitext": f"{link}Invitations to apply #{number}</a>",
        "DrawText1": f"{link}See full text of Ministerial Instruction</a>",
        "drawText2": "Canadian Experience Class",
        "drawDateTime": "May 31, 2024 at12:48:30 UTC",
        "drawCutOff": "March 19, 2024 at 18:58:58 UTC",
        "drawDistributionAsOn": "May 29, 2024",
        **BANDS,
        **fields,
    }


def file_of(*rows: object) -> bytes:
    """A file with these rows, in this order."""
    return json.dumps({"classes": "wb-tables", "rounds": rows}, ensure_ascii=False).encode()
