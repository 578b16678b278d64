/** In the place of the check where there is no Node: a page is too late to say what was installed, and would carry it. */
export function requireVersion(_user: string, _version: string): void {}
