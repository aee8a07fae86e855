import java.util.concurrent.TimeUnit
import kotlin.system.exitProcess
import okhttp3.OkHttpClient
import org.openapitools.client.apis.ProcessorTaskVersionsApi
import org.openapitools.client.apis.ProcessorTasksApi
import org.openapitools.client.infrastructure.ApiClient
import org.openapitools.client.infrastructure.ClientError
import org.openapitools.client.infrastructure.ClientException
import org.openapitools.client.infrastructure.Serializer
import org.openapitools.client.models.CreateProcessorTaskReq
import org.openapitools.client.models.DataSourceType
import org.openapitools.client.models.ErrorBody
import org.openapitools.client.models.ProcessorDataSourceReq
import org.openapitools.client.models.TemplateParamReq

/** Stops a version, lists tasks or creates one, with the client that OpenAPI Generator generated. */
fun main(arguments: Array<String>) {
    val (endpoint, project, command) = arguments
    ApiClient.apiKey["X-Auth-Token"] = System.getenv("MODELARTS_TOKEN")
    val careful = OkHttpClient.Builder().followRedirects(false).retryOnConnectionFailure(false).callTimeout(5, TimeUnit.SECONDS)
    val http = if (System.getenv("CAREFUL") == null) ApiClient.defaultClient else careful.build()
    when (command) {
        "stop" -> try {
            ProcessorTaskVersionsApi(endpoint, http).stopProcessorTaskVersion(project, arguments[3], arguments[4])
            println("stopped")
        } catch (failure: ClientException) {
            // The exception holds the body as text.
            val body = (failure.response as ClientError<*>).body as String
            val error = Serializer.moshi.adapter(ErrorBody::class.java).fromJson(body)
            println("${failure.statusCode} ${error?.errorCode} ${error?.errorMsg}")
            exitProcess(1)
        }
        "list" -> ProcessorTasksApi(endpoint, http).listProcessorTasks(project).tasks.forEach { println("${it.name} ${it.status}") }
        "create" -> {
            val source = ProcessorDataSourceReq(type = DataSourceType.DATASET, source = "dS7jM2kX9cT4bQ6nW1z")
            val task = CreateProcessorTaskReq(arguments[3], TemplateParamReq(), inputs = listOf(source))
            println(ProcessorTasksApi(endpoint, http).createProcessorTask(project, task).taskId)
        }
    }
}
