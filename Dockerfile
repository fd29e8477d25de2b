# Pinned by tag, not by digest: where this file was written no registry could be reached. Whoever publishes the image
# should add the digests.
FROM node:24.21.0-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.base.json ./
COPY src ./src
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && rm dist/*.tsbuildinfo

# Node and what it needs: no shell, no package manager. Debian 13, because images on Debian 12 are no longer renewed.
FROM gcr.io/distroless/nodejs24-debian13:nonroot
LABEL org.opencontainers.image.title="headgate" \
      org.opencontainers.image.description="Admission gate for Apache Flink on Kubernetes" \
      org.opencontainers.image.version="0.1.0" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# By number: the kubelet cannot tell from a name that it is not root.
USER 65532:65532
EXPOSE 8443 8080
ENTRYPOINT ["/nodejs/bin/node", "/app/dist/main.js"]
CMD ["serve"]
