import { alreadyExists, badRequest, forbidden, notFound, unauthorized } from "@org/errors-server";
import type { Candidate, Make } from "../candidate.js";

type Factory = (details?: object, options?: object) => Error;

const FACTORIES = [badRequest, unauthorized, forbidden, notFound, alreadyExists] as readonly Factory[];

/** As generated: faults of the caller have no stack. */
export const ours: Candidate = async () => makingWith({ hasStack: false });

/** With one all the same. */
export const oursWithStack: Candidate = async () => makingWith({ hasStack: true });

function makingWith({ hasStack }: { readonly hasStack: boolean }) {
  const text = (factory: Factory): Make =>
    hasStack
      ? (detail) => factory(undefined, { detail, stack: true })
      : (detail) => factory(undefined, { detail });
  const details = (factory: Factory): Make =>
    hasStack
      ? (detail, given) => factory(given, { detail, stack: true })
      : (detail, given) => factory(given, { detail });
  return { hasStack, text: FACTORIES.map(text), details: FACTORIES.map(details) };
}
