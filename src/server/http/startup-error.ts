const remedies = {
  BuildMissing: 'There is no built site. Run "npm run build" first, or name its folder in OUT_DIR.',
  BuildInvalid: 'This file is not from this version of Candil. Run "npm run build" again.',
  ManifestMissing:
    'The site is there, but not what belongs beside it. Copy both from the build, or run "npm run build".',
  BuildMismatch:
    'The site and the manifest beside it are of different builds. Copy both from the same one.',
  PortInUse: 'Another program listens there. Stop it, or choose another port, such as PORT=4322.',
  PortForbidden: 'This user may not listen there. Choose a port from 1024 up, such as PORT=4321.',
  HostUnknown: 'This machine has no such address. Set HOST to "localhost" or "0.0.0.0".',
} as const;
export type StartupErrorCode = keyof typeof remedies;

/** Something that the operator can mend keeps the server from starting. */
export class StartupError extends Error {
  readonly code: StartupErrorCode;

  constructor(code: StartupErrorCode, place: string, cause?: unknown) {
    super(`${code} ${place}\n${remedies[code]}`, { cause });
    this.name = 'StartupError';
    this.code = code;
  }
}
