import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { articleLoader, type ArticleData } from './content/current/article-loader.ts';
import {
  categoriesLoader,
  siteLoader,
  stampLoader,
  yamlFile,
  yamlFolder,
  yamlFolderAsOne,
} from './content/current/loaders.ts';
import type { Site } from './i18n/locales.ts';
import { announcementSchema } from './schemas/announcement.ts';
import { categorySchema } from './schemas/category.ts';
import { channelSchema } from './schemas/channel.ts';
import { contactPageSchema } from './schemas/contact-page.ts';
import { parseEnvironment } from './schemas/environment.ts';
import { formSettingsSchema, type FormSettings } from './schemas/form-settings.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { homeSchema, type HomeSettings } from './schemas/home.ts';
import { holidaysSchema } from './schemas/holidays.ts';
import { noticeSchema } from './schemas/notice.ts';
import { stringsFileSchema } from './schemas/interface-strings.ts';
import { scheduleSchema } from './schemas/schedule.ts';
import { topicSchema } from './schemas/topic.ts';

const {
  CONTENT_DIR: contentDir,
  SITE_URL: siteUrl,
  CONTENT_LEFT_OUT: leftOut,
} = parseEnvironment(process.env);

const articles = articleLoader(contentDir, leftOut);

export const collections = {
  site: defineCollection({
    loader: siteLoader(contentDir, siteUrl),
    schema: z.custom<Site>(),
  }),
  articles: defineCollection({
    loader: articles,
    schema: z.custom<ArticleData>(),
  }),
  home: defineCollection({
    loader: yamlFile(contentDir, 'home.yaml', homeSchema),
    schema: z.custom<HomeSettings>(),
  }),
  categories: defineCollection({
    loader: categoriesLoader(contentDir, leftOut),
    schema: z.record(z.string(), categorySchema),
  }),
  announcements: defineCollection({
    loader: yamlFolderAsOne(contentDir, 'announcements', announcementSchema, leftOut),
    schema: z.record(z.string(), announcementSchema),
  }),
  glossary: defineCollection({
    loader: yamlFolder(contentDir, 'glossary', glossarySchema, leftOut),
    schema: glossarySchema,
  }),
  channels: defineCollection({
    loader: yamlFolderAsOne(contentDir, 'contact/channels', channelSchema, leftOut),
    schema: z.record(z.string(), channelSchema),
  }),
  schedules: defineCollection({
    loader: yamlFolderAsOne(contentDir, 'contact/schedules', scheduleSchema),
    schema: z.record(z.string(), scheduleSchema),
  }),
  holidays: defineCollection({
    loader: yamlFolderAsOne(contentDir, 'contact/holidays', holidaysSchema),
    schema: z.record(z.string(), holidaysSchema),
  }),
  notices: defineCollection({
    loader: yamlFolderAsOne(contentDir, 'contact/notices', noticeSchema, leftOut),
    schema: z.record(z.string(), noticeSchema),
  }),
  contactPage: defineCollection({
    loader: yamlFile(contentDir, 'contact/page.yaml', contactPageSchema),
    schema: contactPageSchema,
  }),
  formSettings: defineCollection({
    loader: yamlFile(contentDir, 'contact/ticket-form.yaml', formSettingsSchema),
    schema: z.custom<FormSettings>(),
  }),
  topics: defineCollection({
    loader: yamlFolderAsOne(contentDir, 'contact/topics', topicSchema, leftOut),
    schema: z.record(z.string(), topicSchema),
  }),
  strings: defineCollection({
    loader: yamlFolderAsOne(contentDir, 'strings', stringsFileSchema),
    schema: z.record(z.string(), stringsFileSchema),
  }),
  stamps: defineCollection({
    loader: stampLoader(contentDir, articles.loaded),
    schema: z.object({ isPreview: z.boolean(), revision: z.string() }),
  }),
};
