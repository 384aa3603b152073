import { showOwnPage } from '../lists/own-page.tsx';
import { createEditingApi } from '../messages/editing-api.ts';
import '../ui/parts/base.css';
import '../ui/parts/theme.css';
import { Popup } from './popup.tsx';

const place = document.getElementById('popup');
if (place === null) throw new Error('The page has no place for the popup');

// Text that was typed before this script ran is kept: the field that it was typed in goes now.
const typed = place.querySelector('input')?.value ?? '';
place.replaceChildren();

// In a tab of its own the popup is told which tab it is about; over a page it finds out.
const asked = new URLSearchParams(location.search);
const tab = asked.has('tab') ? Number(asked.get('tab')) : undefined;

showOwnPage(place, (library) => (
  <Popup library={library} api={createEditingApi(() => 'popup')} tab={tab} typed={typed} />
));
