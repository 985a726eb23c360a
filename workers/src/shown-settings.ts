/** Settings as people and logs may see them: secrets redacted. */
import { type Settings, settingNames, settingsSchema, variableOf } from './settings.ts'

export interface ShownSetting {
  variable: string
  /** Secrets are replaced. */
  value: string
  /** Whether the environment says it. */
  isSet: boolean
  meaning: string
}

/** For people and logs: what is in force and whether anybody said so, secrets redacted. */
export function shownSettings(settings: Settings, environment: Record<string, string | undefined>): ShownSetting[] {
  return settingNames.map(name => {
    const variable = variableOf(name)
    return {
      variable,
      value: shown(name, settings[name]),
      isSet: Boolean(environment[variable]),
      meaning: settingsSchema.shape[name].description ?? '',
    }
  })
}

const hidden = '(hidden)'

function shown(name: keyof Settings, value: Settings[keyof Settings]): string {
  if (value === null) return ''
  if (name === 'token') return hidden
  return Array.isArray(value) ? value.map(withoutSecrets).join(' ') : withoutSecrets(String(value))
}

/** Passwords stand in URLs before the @, and in what follows the question mark. */
function withoutSecrets(text: string): string {
  if (!text.includes('://')) return text
  if (!URL.canParse(text)) return hidden
  const url = new URL(text)
  if (url.password !== '') url.password = 'hidden'
  for (const parameter of [...url.searchParams.keys()]) if (isSecret(parameter)) url.searchParams.set(parameter, 'hidden')
  return url.href
}

const isSecret = (parameter: string) => ['password', 'secret', 'token', 'key'].some(word => parameter.toLowerCase().includes(word))
