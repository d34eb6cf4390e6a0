// Lets familywall-api, as npm has it, do what it is for, and prints what it saw.
//
//   node familywall.js '{"baseUrl": ..., "identifier": ..., "password": ...}'
import { FamilyWallClient } from 'familywall-api';

const { baseUrl, identifier, password } = JSON.parse(process.argv[2]);

const client = new FamilyWallClient({ timezone: 'Europe/Warsaw' });
client.baseUrl = baseUrl;
await client.login(identifier, password);
const settings = await client._webget();
const family = await client.getFamily();

const event = {
  text: 'Zażółć & 100%',
  startDate: '2026-03-01T10:00:00',
  endDate: '2026-03-01T11:30:00',
  color: 'blue',
  where: 'Aula "B"',
  description: 'A + B = C;\nnext line',
};
const created = await family.createCalendarEvent(event);
const listed = await family.getCalendarEvents();
const mine = listed.find((known) => known.eventId === created.eventId);
const updated = await family.updateCalendarEvent(created.eventId, { ...mine, text: 'Changed' });
const updatedAgain = await family.updateCalendarEvent(created.eventId, { ...mine, text: 'Changed again' });
const deleted = await family.deleteCalendarEvent(created.eventId);
const deletedAgain = await family.deleteCalendarEvent(created.eventId).catch((error) => error.constructor.name);
const left = await family.getCalendarEvents();

console.log(JSON.stringify({
  settings,
  members: family.getMembers(),
  profiles: family.data.a01.r.r,
  familySettings: family.getFamilySettings(),
  medias: family.getFamilyMedia(),
  messages: family.getMessages() ?? null,
  premium: family.getPremiumAccountDetails(),
  created,
  listed,
  updated,
  updatedAgain,
  deleted,
  deletedAgain,
  left,
}));
