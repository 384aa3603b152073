import { showOwnPage } from '../lists/own-page/own-page.tsx';
import '../ui/parts/base.css';
import '../ui/parts/theme.css';
import { ImportPage } from './import-page.tsx';

const place = document.getElementById('import');
if (place === null) throw new Error('The page has no place for the import');

showOwnPage(place, (library) => <ImportPage library={library} />);
