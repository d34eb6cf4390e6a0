// Lets familywall-api rename every event that it finds, the way its users do: all that was read goes back. Prints what
// was there before and what is there after.
//
//   node familywall-echo.js '{"baseUrl": ..., "identifier": ..., "password": ...}'
import { FamilyWallClient } from 'familywall-api';

const { baseUrl, identifier, password } = JSON.parse(process.argv[2]);

const client = new FamilyWallClient({ timezone: 'Europe/Warsaw' });
client.baseUrl = baseUrl;
await client.login(identifier, password);
const family = await client.getFamily();
const before = await family.getCalendarEvents();
for (const event of before) {
  await family.updateCalendarEvent(event.eventId, { ...event, text: `${event.text}, renamed` });
}
const after = await family.getCalendarEvents();

console.log(JSON.stringify({ before, after }));
