# The bot as a container: docker build -t draw-bot . && docker run --env-file .env -v draws:/data draw-bot
# With podman or buildah add --format docker to build, or the image has no HEALTHCHECK.
# The bot writes only to /data and /tmp: add --read-only --tmpfs /tmp.

FROM python:3.11-slim AS build
WORKDIR /build
COPY requirements.txt ./
# Without pip of its own the environment is smaller, and the bot can install nothing.
RUN python -m venv --without-pip /opt/draw-bot \
    && pip --no-cache-dir --disable-pip-version-check \
        --python /opt/draw-bot/bin/python install -r requirements.txt
COPY pyproject.toml README.md LICENSE ./
COPY bot ./bot
RUN pip --no-cache-dir --disable-pip-version-check \
        --python /opt/draw-bot/bin/python install --no-deps .

FROM python:3.11-slim
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent draw-bot \
    && install --directory --owner=draw-bot --group=draw-bot /data
COPY --from=build /opt/draw-bot /opt/draw-bot
ENV PATH=/opt/draw-bot/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    MPLCONFIGDIR=/tmp/matplotlib \
    DATA_DIR=/data \
    LOG_FORMAT=json \
    PORT=8080
USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["python", "-c", "import os, urllib.request as r; r.urlopen(f'http://127.0.0.1:{os.environ[\"PORT\"]}/healthz', timeout=4)"]
ENTRYPOINT ["draw-bot"]
CMD ["run"]
