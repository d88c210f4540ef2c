#!/usr/bin/env node
/** The installed command: starts cli.ts through tsx, so that a checkout and an installation run the same files. */
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
