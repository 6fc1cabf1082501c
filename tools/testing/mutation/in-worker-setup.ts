/* Loaded before each file of tests. */
import fc from 'fast-check';

// The same cases for each mutant. That a property fails is enough: looking for its smallest case
// takes longer than the test.
fc.configureGlobal({ seed: 1, endOnFailure: true });
