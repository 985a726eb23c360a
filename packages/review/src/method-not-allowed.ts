/** What is said where there is something at an address, but not for this method. */
import type { OpenAPIHono } from '@hono/zod-openapi'

const methods = ['GET', 'POST', 'DELETE']

/** @returns the methods that an address answers; [] where there is nothing at it. */
export const methodsAt = (app: OpenAPIHono, path: string): string[] =>
  methods.filter(method => app.router.match(method, path)[0].some(([[, route]]) => route.method === method))
