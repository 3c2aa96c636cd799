// A page of `content/pages`: About, Contact, a policy.

export type StaticPage = {
  id: string;
  file: string;
  path: string;
  title: string;
  body: string;
  bodyLine: number;
};
