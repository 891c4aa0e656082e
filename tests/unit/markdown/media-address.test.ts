import { describe, expect, test } from 'vitest';
import { filmOf, isSound } from '#markdown/media-address.ts';

const youtube = 'https://www.youtube-nocookie.com/embed/SongTra0001?autoplay=1';

describe('the address of a film', () => {
  test.each([
    ['https://www.youtube.com/watch?v=SongTra0001', youtube],
    ['https://m.youtube.com/watch?app=desktop&v=SongTra0001&t=12s', `${youtube}&start=12`],
    ['http://youtube.com/shorts/SongTra0001', youtube],
    ['https://www.youtube.com/live/SongTra0001?si=x', youtube],
    ['https://youtu.be/SongTra0001?si=x&t=90', `${youtube}&start=90`],
    ['https://www.youtube.com/watch?v=SongTra0001#t=1h2m3s', `${youtube}&start=3723`],
    ['https://www.youtube.com/watch?t=2m&v=SongTra0001', `${youtube}&start=120`],
    ['https://www.youtube.com/embed/SongTra0001?start=90', `${youtube}&start=90`],
    ['https://youtu.be/SongTra0001?t=0', youtube],
    ['https://youtu.be/SongTra0001?t=3x', youtube],
    ['https://youtu.be/SongTra0001?t="><b>', youtube],
    ['https://www.youtube-nocookie.com/embed/SongTra0001', youtube],
    ['https://vimeo.com/100200300', 'https://player.vimeo.com/video/100200300?autoplay=1&dnt=1'],
    [
      'https://vimeo.com/100200300/abcdef0123',
      'https://player.vimeo.com/video/100200300?h=abcdef0123&autoplay=1&dnt=1',
    ],
    [
      'https://player.vimeo.com/video/100200300?h=abcdef0123',
      'https://player.vimeo.com/video/100200300?h=abcdef0123&autoplay=1&dnt=1',
    ],
  ])('%s has its player', (address, embed) => {
    expect(filmOf(address)).toMatchObject({ embed });
  });

  test.each(['./phim.mp4', 'phim đẹp.MP4', '../a/b.webm', '/tep/a.m4v'])(
    '%s is ours',
    (address) => {
      expect(filmOf(address)).toEqual({});
    },
  );

  test.each([
    '',
    './phim.avi',
    'https://a.example.vn/phim.mp4',
    '//a.example.vn/phim.mp4',
    'javascript:phim.mp4',
    'https://youtube.com.example.vn/watch?v=SongTra0001',
    'https://a.example.vn/?https://youtu.be/SongTra0001',
    'https://www.youtube.com/@songtra',
    'https://www.youtube.com/watch?v=SongTra00012',
    'https://vimeo.com/songtra',
  ])('%s has none', (address) => {
    expect(filmOf(address)).toBeUndefined();
  });
});

test.each([
  ['./tin.mp3', true],
  ['tin.OGG', true],
  ['tin.mp4', false],
  ['https://a.example.vn/tin.mp3', false],
])('%s is a sound: %s', (address, expected) => {
  expect(isSound(address)).toBe(expected);
});
