// Why a build stops before it publishes: the search index that the settings ask for could not be made.

export class IndexFailed extends Error {
  override name = "IndexFailed";
}
