import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ProcessorTaskVersionsApi;
import org.openapitools.client.model.ErrorBody;

/**
 * Stops one version of a data-processing task, with the client that openapi-generator generated.
 *
 * <p>Usage: Stop ENDPOINT PROJECT_ID TASK_ID VERSION_ID. The token is read from MODELARTS_TOKEN. PREFER, if set, is sent
 * as the header Prefer: a mock then answers as it asks.
 */
public final class Stop {
  public static void main(String[] arguments) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    client.setConnectTimeout(Duration.ofSeconds(30));
    client.setReadTimeout(Duration.ofSeconds(30));

    try {
      var answer = new ProcessorTaskVersionsApi(client)
          .stopProcessorTaskVersionWithHttpInfo(arguments[1], arguments[2], arguments[3], headers());
      System.out.println(answer.getStatusCode() + " " + answer.getData());
    } catch (ApiException exception) {
      if (exception.getResponseBody() == null) throw exception;
      // The exception holds the body as text; the model of it was generated all the same.
      ErrorBody error = client.getObjectMapper().readValue(exception.getResponseBody(), ErrorBody.class);
      System.out.println(exception.getCode() + " " + error.getErrorCode() + " " + error.getErrorMsg());
      System.exit(1);
    }
  }

  private static Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    headers.put("X-Auth-Token", System.getenv("MODELARTS_TOKEN"));
    String prefer = System.getenv("PREFER");
    if (prefer != null) headers.put("Prefer", prefer);
    return headers;
  }
}
