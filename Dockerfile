# The command `specmill` and nothing else: built from this tree, installed as any user installs it.
FROM node:24-bookworm-slim AS build
WORKDIR /tree
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile && npx -y pnpm@12 build

FROM node:24-bookworm-slim
# twice as fast as the recognition that comes with the package
RUN apt-get update && apt-get install -y --no-install-recommends tesseract-ocr && rm -rf /var/lib/apt/lists/*
COPY --from=build /tree/dist/specmill.tgz /tmp/
RUN npm install --global --omit=dev /tmp/specmill.tgz && rm /tmp/specmill.tgz && useradd --uid 10001 specmill && mkdir /data && chown 10001 /data
ENV NODE_ENV=production SPECMILL_DATA=/data
USER 10001
WORKDIR /data
EXPOSE 7373
ENTRYPOINT ["specmill"]
CMD ["serve"]
