"""Platforms that wipe the disk, on which the embedded store would lose all its data.

Each platform sets variables that identify it:

| mark             | platform         | source                                             |
|------------------|------------------|----------------------------------------------------|
| `DYNO`           | Heroku           | devcenter.heroku.com/articles/dynos                |
| `RENDER`         | Render           | render.com/docs/environment-variables, /docs/disks |
| `RAILWAY_…`      | Railway          | docs.railway.com/reference/variables, /volumes     |
| `FLY_APP_NAME`   | Fly.io           | fly.io/docs/machines/runtime-environment           |
| `KOYEB_APP_NAME` | Koyeb            | koyeb.com/docs/build-and-deploy/environment-variables |
| `K_SERVICE`      | Google Cloud Run | cloud.google.com/run/docs/container-contract       |
| `SPACE_ID`       | Hugging Face     | huggingface.co/docs/hub/spaces-overview, /spaces-storage |
| `REPL_ID`, `REPLIT_DEPLOYMENT` | Replit | docs.replit.com (deployments keep no files)     |
| `VERCEL`         | Vercel           | vercel.com/docs/environment-variables              |
| `AWS_LAMBDA_FUNCTION_NAME` | AWS Lambda | docs.aws.amazon.com/lambda (only /tmp, for a while) |
| `GAE_ENV`        | Google App Engine | cloud.google.com/appengine/docs/standard          |

Some of them offer a persistent disk. Railway states its mount path; elsewhere only the operator
knows it, and sets ALLOW_EPHEMERAL.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot.errors import SettingsError
from bot.settings import Settings

_MARKS: Final = {
    "DYNO": "Heroku",
    "RENDER": "Render",
    "RAILWAY_PROJECT_ID": "Railway",
    "RAILWAY_ENVIRONMENT": "Railway",
    "RAILWAY_ENVIRONMENT_NAME": "Railway",
    "FLY_APP_NAME": "Fly.io",
    "KOYEB_APP_NAME": "Koyeb",
    "K_SERVICE": "Google Cloud Run",
    "SPACE_ID": "Hugging Face Spaces",
    "REPL_ID": "Replit",
    "REPLIT_DEPLOYMENT": "Replit",
    "VERCEL": "Vercel",
    "AWS_LAMBDA_FUNCTION_NAME": "AWS Lambda",
    "GAE_ENV": "Google App Engine",
}
_VOLUME: Final = "RAILWAY_VOLUME_MOUNT_PATH"


def refuse_to_forget(settings: Settings, environ: Mapping[str, str]) -> None:
    """Raise SettingsError if the store would not outlive a restart."""
    if settings.database_url is not None or settings.allow_ephemeral:
        return
    platform = next((name for mark, name in _MARKS.items() if environ.get(mark)), None)
    if platform is None:
        return
    volume = environ.get(_VOLUME)
    if volume and settings.data_dir.resolve().is_relative_to(Path(volume).resolve()):
        return
    raise SettingsError(
        f"DATABASE_URL is not set, and {platform} wipes DATA_DIR at each restart: everybody's "
        "data would be lost; add a PostgreSQL database, or set ALLOW_EPHEMERAL=true where "
        "DATA_DIR is on a volume that stays or all may be lost"
    )
