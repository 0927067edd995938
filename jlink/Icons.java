import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Draws the program's icon, and that of its files, in every size and container that a system asks for. */
final class Icons {
  private static final int[] LINUX = {16, 22, 24, 32, 48, 64, 128, 256, 512};
  private static final int[] WINDOWS = {16, 20, 24, 32, 40, 48, 64, 256};
  private static final Map<String, Integer> MAC =
      new TreeMap<>(
          Map.of(
              "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024, "ic11",
              32, "ic12", 64, "ic13", 256, "ic14", 512));

  private final SVGDocument drawing;

  /** Reads the drawing that all of them are made from. */
  Icons(Path svg) throws IOException {
    drawing = new SVGLoader().load(svg.toUri().toURL(), LoaderContext.createDefault());
    if (drawing == null) {
      throw new IOException(svg + " is no SVG drawing");
    }
  }

  /** Writes PNGs into the folders of the freedesktop icon theme below {@code theme}. */
  void writeTheme(Path theme, String app, String mime) throws IOException {
    for (int size : LINUX) {
      Path folder = theme.resolve(size + "x" + size);
      write(folder.resolve("apps").resolve(app + ".png"), png(app(size)));
      write(folder.resolve("mimetypes").resolve(mime.replace('/', '-') + ".png"), png(file(size)));
    }
  }

  /** Writes the two icons as {@code app} and {@code file}, in the container of this system. */
  void write(Path folder) throws IOException {
    switch (Host.IS) {
      case LINUX -> write(folder.resolve("app.png"), png(app(256)));
      case WINDOWS -> {
        write(folder.resolve("app.ico"), ico(false));
        write(folder.resolve("file.ico"), ico(true));
      }
      case MAC -> {
        write(folder.resolve("app.icns"), icns(false));
        write(folder.resolve("Resources/file.icns"), icns(true));
      }
    }
  }

  private BufferedImage app(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = graphics(image);
    drawing.render(null, graphics, new ViewBox(0, 0, size, size));
    graphics.dispose();
    return image;
  }

  /** A sheet of paper with a corner folded, and the program's icon on it. */
  private BufferedImage file(int size) {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = graphics(image);
    double left = size * 0.14;
    double right = size * 0.86;
    double fold = size * 0.22;
    Path2D sheet = new Path2D.Double();
    sheet.moveTo(left, size * 0.03);
    sheet.lineTo(right - fold, size * 0.03);
    sheet.lineTo(right, size * 0.03 + fold);
    sheet.lineTo(right, size * 0.97);
    sheet.lineTo(left, size * 0.97);
    sheet.closePath();
    graphics.setColor(Color.WHITE);
    graphics.fill(sheet);
    graphics.setColor(new Color(0x9aa5b1));
    graphics.setStroke(new BasicStroke(Math.max(1f, size / 48f)));
    sheet.moveTo(right - fold, size * 0.03);
    sheet.lineTo(right - fold, size * 0.03 + fold);
    sheet.lineTo(right, size * 0.03 + fold);
    graphics.draw(sheet);
    float icon = size * 0.5f;
    drawing.render(null, graphics, new ViewBox((size - icon) / 2, size * 0.36f, icon, icon));
    graphics.dispose();
    return image;
  }

  private static Graphics2D graphics(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return graphics;
  }

  private byte[] ico(boolean file) throws IOException {
    List<byte[]> images = new ArrayList<>();
    for (int size : WINDOWS) {
      images.add(png(file ? file(size) : app(size)));
    }
    int start = 6 + 16 * WINDOWS.length;
    int length = start + images.stream().mapToInt(image -> image.length).sum();
    ByteBuffer ico = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    ico.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.length);
    for (int i = 0; i < WINDOWS.length; i++) {
      // A side of 256 is written as 0; then: no palette, one plane, 32 bits a pixel.
      ico.put((byte) WINDOWS[i]).put((byte) WINDOWS[i]).putShort((short) 0);
      ico.putShort((short) 1).putShort((short) 32).putInt(images.get(i).length).putInt(start);
      start += images.get(i).length;
    }
    images.forEach(ico::put);
    return ico.array();
  }

  private byte[] icns(boolean file) throws IOException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(entries);
    for (Map.Entry<String, Integer> entry : MAC.entrySet()) {
      byte[] image = png(file ? file(entry.getValue()) : app(entry.getValue()));
      out.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      out.writeInt(8 + image.length);
      out.write(image);
    }
    ByteBuffer icns = ByteBuffer.allocate(8 + entries.size());
    icns.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(icns.capacity());
    return icns.put(entries.toByteArray()).array();
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
