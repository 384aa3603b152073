import { showOwnPage } from '../lists/own-page/own-page.tsx';
import { createEditingApi } from '../messages/editing-api.ts';
import '../ui/parts/base.css';
import '../ui/parts/theme.css';
import { Popup } from './popup.tsx';

const place = document.getElementById('popup');
if (place === null) throw new Error('The page has no place for the popup');

// The page's own field is replaced by ours, so text that was typed in it before this script ran is carried over.
const typed = place.querySelector('input')?.value ?? '';
place.replaceChildren();

// The address of a popup in a tab of its own names the tab that it is about. Over a page it finds out by itself.
const asked = new URLSearchParams(location.search);
const tab = asked.has('tab') ? Number(asked.get('tab')) : undefined;

showOwnPage(place, (library) => (
  <Popup library={library} api={createEditingApi(() => 'popup')} tab={tab} typed={typed} />
));
