// A small site to search, and the ways to it.
import { encode } from './encode.mjs';
import { openIndex } from '../../generator/Search/Client/search.js';

export const URL_OF_INDEX = 'https://example.test/base/data/search/index.bin';

// A fetch that reads from a Map of files. It notes what is asked for; `change` may answer in its place.
export function fetchFrom(files, change = () => undefined) {
  const requests = [];
  const fetch = async (url, options = {}) => {
    const path = new URL(url).pathname.replace('/base/data/search/', '');
    requests.push(path);
    fetch.options.push(options);
    const changed = await change(path, options, requests);
    if (changed)
      return changed;
    if (options.signal?.aborted)
      throw new DOMException('aborted', 'AbortError');
    return files.has(path) ? answer(files.get(path)) : { ok: false, status: 404, arrayBuffer: async () => new ArrayBuffer(0) };
  };
  return Object.assign(fetch, { requests, options: [] });
}

export function answer(bytes) {
  return { ok: true, status: 200, arrayBuffer: async () => Uint8Array.from(bytes).buffer };
}

export async function open(files, change) {
  const fetch = fetchFrom(files, change);
  const index = await openIndex(URL_OF_INDEX, fetch);
  return { ...index, requests: fetch.requests, fetch };
}

export const titles = ({ results }) => results.map(({ title }) => title);

export const HOSPITALS = ['永康市第一人民医院', '金银潭医院'];

export const DOCUMENTS = [
  {
    url: 'hospitals/yk/', kind: 'hospital', title: HOSPITALS[0], hospital: HOSPITALS[0], text: ['医院党委下设二十个党支部，党建引领发展。', '地址：永康市金山西路599号'],
  },
  {
    url: 'hospitals/yk/branches/anesthesia/', year: 2021, title: '麻醉手术科支部', brand: '敬畏生命，醉美手护', secretary: '胡丰登', hospital: HOSPITALS[0],
    category: '临床', slogan: '关注疼痛，守护健康', text: ['麻醉手术科支部开展义诊活动，惠及群众18694余人次。', '一对一术前访视，让患者放心'], labels: ['义诊'],
  },
  {
    url: 'hospitals/yk/branches/breath/', year: 2022, title: '呼吸内科支部', brand: '畅享呼吸', secretary: '李重庆', hospital: HOSPITALS[0],
    category: '临床', slogan: '让每一次呼吸都顺畅', text: ['世界慢阻肺日开展义诊，MDT诊疗覆盖全院。', '12345党建工作法', '卒中中心与B超室联合'],
  },
  {
    url: 'hospitals/yk/activities/breath-day/', kind: 'activity', year: 2023, title: '畅享呼吸主题党日', hospital: HOSPITALS[0], text: ['胡丰登参加了活动。', '<b>不是标记</b> & <script>alert(1)</script>'],
  },
  {
    url: 'hospitals/jyt/', kind: 'hospital', title: HOSPITALS[1], hospital: HOSPITALS[1], labels: ['金银潭'], text: ['金银潭医院是传染病专科医院', '义诊义诊义诊义诊义诊'],
  },
  {
    url: 'hospitals/jyt/branches/nanqi/', year: 2020, title: '南七病区支部', brand: '生命之光', secretary: '余亭', hospital: HOSPITALS[1],
    category: '护理', text: ['守护生命，敬畏生命，醉美时光', 'ＭＤＴ 团队；𠮷祥如意', '😀表情👩‍⚕️'],
  },
  { url: 'guide/', kind: 'guide', title: '编写指南', text: ['如何写一个支部的页面', 'GitHub 与 Markdown'] },
];

export const NAMES = {
  jinyintan: [[6, '金银潭']], jyt: [[6, '金银潭']], jinyintanyiyuan: [[6, '金银潭医院']], jytyy: [[6, '金银潭医院']],
  yizhen: [[4, '义诊']], yz: [[4, '义诊']], hufengdeng: [[5, '胡丰登']], hfd: [[5, '胡丰登']],
  changxianghuxi: [[6, '畅享呼吸']], cxhx: [[6, '畅享呼吸']], cuzhong: [[0, '卒中']], zuzhong: [[0, '卒中']], cz: [[0, '卒中']], zz: [[0, '卒中']],
  jingweishengmingzuimeishouhu: [[6, '敬畏生命，醉美手护']], lichongqing: [[5, '李重庆']], lizhongqing: [[5, '李重庆']], lzq: [[5, '李重庆']], lcq: [[5, '李重庆']],
};

export const SYLLABLES = {
  yi: '义一医', zhen: '诊珍真', hu: '胡湖护呼', feng: '丰风', deng: '登灯', jin: '金今', yin: '银引', tan: '潭谈', chang: '畅常', xiang: '享想', xi: '吸西',
  li: '李里', chong: '重', zhong: '重中', qing: '庆青', wang: '王', zhi: '支', bu: '部',
};

export const FILES = encode(DOCUMENTS, { names: NAMES, variants: '義义診诊門门暢畅', syllables: SYLLABLES });
