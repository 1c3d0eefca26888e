/** What is asked where the answer is yes or no: labels say what is the case, questions ask whether it is. */

/** Questions that a label does not give by itself, by the input's path. */
export const asked = {
  'food.sufficient': '平时能否吃饱',
  'clothing.seasonal': '有无应季换洗衣物',
  'clothing.bedding': '有无御寒被褥',
  'water.qualitySafe': '水质是否安全',
  hardship: '家庭经济是否困难',
  'relocation.unlivable': '居住地是否“一方水土养不活一方人”',
  'members[].responsible': '责任心强不强',
  ruralPoor: '未建档立卡的家庭是否经认定属于农村贫困家庭',
  'tasks.water': '“水到农家”是否完成',
  'tasks.power': '“电到农家”是否完成',
  'tasks.roads': '“路到农家”是否完成',
  'tasks.industry': '“业到农家”是否完成',
  'tasks.housing': '“房到农家”是否完成',
  'tasks.environment': '“环境整治到农家”是否完成',
  'tasks.schooling': '“就学”是否落实',
  'tasks.healthcare': '“就医”是否落实',
  'tasks.pension': '“养老”是否落实',
  'tasks.minimumLiving': '“低保”是否落实',
  'tasks.fiveGuarantees': '“五保”是否落实',
  'tasks.collectiveEconomy': '“发展集体经济”是否落实',
  'tasks.organization': '基层组织建设是否明显加强',
  services: '基础设施和公共服务是否基本完善',
  'services.transport': '出行难是否解决',
  'services.schooling': '上学难是否解决',
  'services.healthcare': '就医难是否解决',
  'services.socialSecurity': '社会保障是否全覆盖',
  'services.infrastructure': '基础设施是否明显改善',
  'services.economy': '县域经济是否发展壮大',
  'services.environment': '生态环境是否有效改善',
} as const;

/** The question of an input, by its path; else made of its label. */
export function whether(path: string, label: string): string {
  if (Object.hasOwn(asked, path)) return asked[path as keyof typeof asked];
  if (label.includes('是否') || label.startsWith('名册所填')) return label;
  return label.startsWith('有') ? `有无${label.slice(1)}` : `是否${label}`;
}
