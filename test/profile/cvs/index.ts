/** Invented CVs as people paste them, each in a layout of its own, with what is to be read from it. */
import { documents } from './documents.ts';
import { forms } from './forms.ts';
import { networks } from './networks.ts';
import { projects } from './projects.ts';

export const cvs = [...documents, ...forms, ...networks, ...projects];
