import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Reads a pattern and texts, one per line in hexadecimal digits, and writes for each text whether the pattern is in it. */
public final class Judge {
  public static void main(String[] arguments) throws IOException {
    var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    Pattern expression = Pattern.compile(decode(input.readLine()));
    input.lines().forEach(line -> System.out.println(expression.matcher(decode(line)).find()));
  }

  private static String decode(String line) {
    return new String(HexFormat.of().parseHex(line), StandardCharsets.UTF_8);
  }
}
