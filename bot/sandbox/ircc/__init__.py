"""The pretended IRCC: a table of draws, and the files rendered from it.

Reading such files does not belong here: the bot reads them as it reads IRCC's.
"""

from bot.sandbox.ircc.ircc import EN_PATH, FR_PATH, IrccServer
from bot.sandbox.ircc.publisher import INVENTED, NothingToPublish, Publisher
from bot.sandbox.ircc.rounds import Row

__all__ = ["EN_PATH", "FR_PATH", "INVENTED", "IrccServer", "NothingToPublish", "Publisher", "Row"]
