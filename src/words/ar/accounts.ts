import type { accounts as en } from '../en/accounts.ts';
import type { Translation } from '../words.ts';

export const accounts = {
  describedLabel: '{name}: {quote}',
  describedTitle: '{quote}، كما يصفه {name}',
  describedNeutral: 'العنوان المحايد: {text}',
  describe: 'عرض العناوين كما يصفها {name}',
  describeEnd: 'العودة إلى العناوين المحايدة',
  describedBar: {
    zero: 'لا عناوين كما يصفها {name}.',
    one: 'عنوان حدث واحد كما يصفه {name}.',
    two: 'عنوانا حدثين كما يصفهما {name}.',
    few: 'عناوين {count} أحداث كما يصفها {name}.',
    many: 'عناوين {count} حدثًا كما يصفها {name}.',
    other: 'عناوين {count} حدث كما يصفها {name}.',
  },
  titles: 'العناوين',
  titlesNeutral: 'محايدة',
  titlesBy: 'كما يصفها {name} ({count})',
  guideTitlesText:
    'التسمية التي تبدأ باسم ونقطتين، ونصها بين علامتي اقتباس، هي كلام صاحب ذلك الاسم.',
} satisfies Translation<typeof en>;
