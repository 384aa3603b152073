export * from '../../src/content/nodes/change-cards.ts';
export * from '../../src/content/nodes/page-changes.ts';
