import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  Kysely,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
} from 'kysely';
import type { DatabaseTransaction, Tables } from './schema.ts';
import { toStorableText } from './storable-text.ts';

/** Runs `run` of a module in a transaction of its own. */
export type BatchRunner = (module: string, input: unknown) => Promise<unknown>;

type Prepare = (sql: string) => { statement: StatementSync; returnsRows: boolean };

/** Batches on the connection of this thread, by Kysely without a message for each statement. */
export function createBatchRunner(database: DatabaseSync, prepare: Prepare): BatchRunner {
  const db = new Kysely<Tables>({ dialect: new InThreadDialect(database, prepare) });
  return async (module, input) => {
    const loaded: unknown = await import(module);
    if (!isBatchModule(loaded)) throw new TypeError(`${module} does not export "run".`);
    return db.transaction().execute((transaction) => loaded.run(transaction, input));
  };
}

interface BatchModule {
  run: (transaction: DatabaseTransaction, input: unknown) => Promise<unknown>;
}

const isBatchModule = (value: unknown): value is BatchModule =>
  typeof value === 'object' && value !== null && 'run' in value && typeof value.run === 'function';

class InThreadDialect extends SqliteDialect {
  readonly #database: DatabaseSync;
  readonly #settings: ConstructorParameters<typeof SqliteDriver>[0];

  constructor(database: DatabaseSync, prepare: Prepare) {
    const settings = { database: toKyselyDatabase(database, prepare) };
    super(settings);
    this.#database = database;
    this.#settings = settings;
  }

  override createDriver(): Driver {
    return new InThreadDriver(this.#database, this.#settings);
  }
}

class InThreadDriver extends SqliteDriver {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync, settings: ConstructorParameters<typeof SqliteDriver>[0]) {
    super(settings);
    this.#database = database;
  }

  /** As transactions of statements begin: see `SqliteConnection`. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** Some errors, such as a full disk, have ended the transaction already. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection);
  }
}

const toKyselyDatabase = (database: DatabaseSync, prepare: Prepare) => ({
  close: () => database.close(),
  prepare(sql: string) {
    const { statement, returnsRows } = prepare(sql);
    return {
      reader: returnsRows,
      all: (values: readonly unknown[]) => statement.all(...toInput(values)),
      run: (values: readonly unknown[]) => statement.run(...toInput(values)),
      iterate: (values: readonly unknown[]) => statement.iterate(...toInput(values)),
    };
  },
});

/** Values as they came from the other thread, which has looked at them. */
const toInput = (values: readonly unknown[]): SQLInputValue[] =>
  values.map((value) => {
    if (typeof value === 'string') return toStorableText(value);
    if (value === null || typeof value === 'number') return value;
    throw new TypeError(`A batch cannot store a value of type ${typeof value}.`);
  });
