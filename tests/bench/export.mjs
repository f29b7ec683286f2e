// What somebody writes to get the same CSV with Node: six pages at once, until one is empty.
// Arguments: base URL, file. The token is in PAT_CONSOLE_TOKEN.
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'

const [base, path] = process.argv.slice(2)
const headers = { authorization: `Bearer ${process.env.PAT_CONSOLE_TOKEN}` }
const columns = [
  t => t.id, t => t.name, t => t.createdAt, t => t.updatedAt, t => t.expiresAt, t => t.revoked, t => t.scopes,
  t => t.lastUsedAt, t => t.lastRotatedAt, t => t.userId, t => t.user?.name, t => t.user?.email, t => t.user?.role,
  t => t.user?.twoFactorEnabled, t => t.user?.lastLoginAt, t => t.user?.organization?.name,
  t => t.user?.reseller?.name,
]

function cell(value) {
  const text = value == null ? '' : Array.isArray(value) ? value.join(';') : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

async function fetchPage(page) {
  const response = await fetch(`${base}/personal-access-tokens?page=${page}&limit=100`, { headers })
  if (!response.ok) throw new Error(`page ${page}: ${response.status}`)
  return response.json()
}

const file = createWriteStream(path)
const ahead = []
let next = 1
for (;;) {
  while (ahead.length < 6) ahead.push(fetchPage(next++))
  const tokens = await ahead.shift()
  if (tokens.length === 0) break
  file.write(tokens.map(token => columns.map(column => cell(column(token))).join(',') + '\r\n').join(''))
}
await Promise.allSettled(ahead)
file.end()
await finished(file)
