import type { embed as en } from '../en/embed.ts';
import type { Translation } from '../words.ts';

export const embed = {
  consentTitle: '¿Cargar datos de {host}?',
  consentText:
    'La dirección de esta página pide datos de {host}. No son de quien publica esta página, que no los ha comprobado. {host} conocerá su dirección de red al cargarlos.',
  consentLoad: 'Cargar los datos de {host}',
  consentDecline: 'Mostrar la cronología de esta página',
  footerSource: 'Fuente: {credit}',
  footerUpdated: 'Datos del {date}',
  openFullView: 'Abrir la vista completa',
} satisfies Translation<typeof en>;
