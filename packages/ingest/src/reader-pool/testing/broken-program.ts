/** A program for the pool that ends before it is ready; for tests. */
throw new SyntaxError('this program is torn')
