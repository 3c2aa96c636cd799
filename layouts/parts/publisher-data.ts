// Structured data of the publisher.

import type { Site } from "../../src/news/site.ts";
import { address, mediaAddress } from "./address.ts";

/** The publisher as every page names it; `@id` lets readers of the data see that it is always the same one. */
export function publisherData(site: Site) {
  let data = made.get(site);
  if (!data) made.set(site, (data = make(site)));
  return data;
}

const made = new WeakMap<Site, ReturnType<typeof make>>();

function make(site: Site) {
  const { name, logo } = site.publisher;
  const picture = logo && { url: mediaAddress(site, logo.src), width: logo.width, height: logo.height };
  return {
    "@type": "NewsMediaOrganization",
    "@id": address(site, "/#publisher"),
    name,
    url: address(site, "/"),
    logo: picture ? { "@type": "ImageObject", ...picture } : undefined,
  };
}
