import { huggingface } from '../../sites/huggingface.ts';
import { startAt } from '../entries/start-at.ts';

startAt(huggingface);
