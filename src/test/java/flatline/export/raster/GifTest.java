package flatline.export.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That films are read by somebody else's reader as they were written. */
class GifTest {

  private static Raster raster(int width, int height, IntBinaryOperator color) {
    return Raster.of(
        width,
        height,
        IntStream.range(0, width * height)
            .map(i -> color.applyAsInt(i / width, i % width))
            .toArray());
  }

  private static GifReading film(List<Raster> frames, int time) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var gif = new Gif(bytes, frames.getFirst().width(), frames.getFirst().height())) {
      for (Raster each : frames) {
        gif.add(each, time);
      }
    }
    return GifReading.of(bytes.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 16, 17, 128, 129, 255, 256})
  void aPictureOfFewColoursComesBackAsItWas(int colors) throws IOException {
    var random = new Random(colors);
    Raster noise = raster(67, 41, (_, _) -> random.nextInt(colors) * 0x010307 + 0x101010);
    GifReading read = film(List.of(noise), 10);
    assertArrayEquals(noise.pixels(), read.frames().getFirst().pixels());
  }

  @Test
  void moreRunsThanThereAreCodesComeBackAsTheyWere() throws IOException {
    var random = new Random(5);
    Raster noise = raster(500, 300, (_, _) -> random.nextInt(200) * 0x010101);
    Raster flat = raster(500, 300, (_, _) -> 0x336699);
    Raster stripes = raster(500, 300, (row, _) -> row % 7 * 0x202020);
    GifReading read = film(List.of(noise, flat, stripes, noise), 10);
    assertArrayEquals(noise.pixels(), read.frames().get(0).pixels());
    assertArrayEquals(flat.pixels(), read.frames().get(1).pixels());
    assertArrayEquals(stripes.pixels(), read.frames().get(2).pixels());
    assertArrayEquals(noise.pixels(), read.frames().get(3).pixels());
  }

  @Test
  void aFrameHoldsWhatDiffersFromTheOneBefore() throws IOException {
    Raster first = raster(60, 40, (row, column) -> row / 10 * 0x100000 + column / 10 * 0x1000);
    Raster next =
        raster(
            60,
            40,
            (row, column) ->
                row == 12 && column > 20 && column < 30 ? 0xffffff : first.at(row, column));
    GifReading read = film(List.of(first, next, next, first), 7);
    assertEquals(List.of("0,0 60×40", "21,12 9×1", "0,0 1×1", "21,12 9×1"), read.boxes());
    assertEquals(List.of(7, 7, 7, 7), read.times());
    assertTrue(read.loops());
    assertArrayEquals(next.pixels(), read.frames().get(1).pixels());
    assertArrayEquals(next.pixels(), read.frames().get(2).pixels());
    assertArrayEquals(first.pixels(), read.frames().get(3).pixels());
  }

  @Test
  void ofManyColoursTheMostFrequentStayAndTheOthersAreNear() throws IOException {
    Raster many =
        raster(
            256,
            200,
            (row, column) ->
                row < 100 ? 0x1b1f24 : (0xff0000 & (column << 16)) | (row << 8) | (255 - column));
    Raster read = film(List.of(many), 10).frames().getFirst();
    double sum = 0;
    for (int row = 0; row < 200; row++) {
      for (int column = 0; column < 256; column++) {
        int expected = many.at(row, column);
        int found = read.at(row, column);
        if (row < 100) {
          assertEquals(expected, found);
        }
        for (int shift = 0; shift <= 16; shift += 8) {
          int off = Math.abs((expected >> shift & 0xff) - (found >> shift & 0xff));
          assertTrue(off <= 24, () -> "off by " + off);
          sum += off;
        }
      }
    }
    double mean = sum / (256 * 100 * 3);
    assertTrue(mean < 4, () -> "off by " + mean + " in the mean");
  }

  @Test
  void theSameFramesGiveTheSameBytes() throws IOException {
    Raster many = raster(90, 90, (row, column) -> row * 0x20301 ^ column * 0x10503);
    var one = new ByteArrayOutputStream();
    var other = new ByteArrayOutputStream();
    for (ByteArrayOutputStream out : List.of(one, other)) {
      try (var gif = new Gif(out, 90, 90)) {
        gif.add(many, 10);
      }
    }
    assertArrayEquals(one.toByteArray(), other.toByteArray());
  }

  @Test
  void timesThatPlayersDoNotTakeAreTheNextThatTheyDo() throws IOException {
    Raster dot = raster(1, 1, (_, _) -> 0);
    assertEquals(List.of(2), film(List.of(dot), 0).times());
    assertEquals(List.of(65_535), film(List.of(dot), 1_000_000).times());
  }

  @Test
  void pixelsThatAreNoPictureAreRefused() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Raster.of(2, 2, new int[3]));
    assertEquals("3 pixels for 2×2", refused.getMessage());
  }
}
