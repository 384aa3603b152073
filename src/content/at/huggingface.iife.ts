import { huggingface } from '../../sites/huggingface.ts';
import { startAt } from '../start-at.ts';

startAt(huggingface);
