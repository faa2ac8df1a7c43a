# syntax=docker/dockerfile:1

# Builds with the development packages; nothing of this stage but dist/ goes on.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY commands ./commands
RUN npm run build

# The packages that the program runs with.
FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production \
    CORPUS_DIR=/collection \
    CACHE_DIR=/cache
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY src/analysis/vectors/english.bin ./src/analysis/vectors/english.bin
COPY package.json LICENSE ./
# The collection that comes with the program, until another folder is mounted in its place.
COPY corpus /collection
RUN mkdir /cache && chown node:node /cache
USER node
VOLUME ["/collection", "/cache"]

# Loads the collection, from the cache after the first start, in a process of its own. Status 3 says that some files
# were skipped, which is no reason to restart.
HEALTHCHECK --interval=5m --timeout=60s --start-period=2m --retries=3 \
  CMD node dist/src/main.js check > /dev/null || [ $? -eq 3 ]

# No shell in between, so that a stop signal reaches the program.
ENTRYPOINT ["node", "dist/src/main.js"]
