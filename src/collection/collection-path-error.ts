/** The collection's path does not exist, cannot be read, or is no kind of file that holds articles. */
export class CollectionPathError extends Error {
  readonly code = "COLLECTION_PATH";
  readonly path: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`collection ${path}: ${reason}`, options);
    this.name = "CollectionPathError";
    this.path = path;
  }
}
