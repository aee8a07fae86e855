import java.time.Duration;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ProcessorTaskVersionsApi;
import org.openapitools.client.api.ProcessorTasksApi;
import org.openapitools.client.model.CreateProcessorTaskReq;
import org.openapitools.client.model.DataSourceType;
import org.openapitools.client.model.ErrorBody;
import org.openapitools.client.model.ProcessorDataSourceReq;
import org.openapitools.client.model.TemplateParamReq;

/** Stops a version, lists tasks or creates one, with the client that OpenAPI Generator generated. */
public final class Program {
  public static void main(String[] arguments) throws Exception {
    String project = arguments[1];
    ApiClient client = new ApiClient();
    client.updateBaseUri(arguments[0]);
    client.setRequestInterceptor(request -> request.header("X-Auth-Token", System.getenv("MODELARTS_TOKEN")));
    if (System.getenv("CAREFUL") != null) client.setReadTimeout(Duration.ofSeconds(5));
    switch (arguments[2]) {
      case "stop" -> {
        try {
          new ProcessorTaskVersionsApi(client).stopProcessorTaskVersion(project, arguments[3], arguments[4]);
        } catch (ApiException failure) {
          if (failure.getCode() != 400) throw failure;
          // The exception holds the body as text.
          ErrorBody error = ApiClient.createDefaultObjectMapper().readValue(failure.getResponseBody(), ErrorBody.class);
          System.out.println(failure.getCode() + " " + error.getErrorCode() + " " + error.getErrorMsg());
          System.exit(1);
        }
        System.out.println("stopped");
      }
      case "list" -> new ProcessorTasksApi(client)
          .listProcessorTasks(project, null, null, null, null, null, null, null, null, null, null, null, null, null)
          .getTasks().forEach(task -> System.out.println(task.getName() + " " + task.getStatus()));
      case "create" -> {
        var source = new ProcessorDataSourceReq().type(DataSourceType.DATASET).source("dS7jM2kX9cT4bQ6nW1z");
        var task = new CreateProcessorTaskReq().name(arguments[3]).template(new TemplateParamReq()).inputs(List.of(source));
        System.out.println(new ProcessorTasksApi(client).createProcessorTask(project, task).getTaskId());
      }
    }
  }
}
