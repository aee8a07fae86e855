// Stops a version, lists tasks or creates one, with the client that OpenAPI Generator generated.
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/clients/openapi-generator/modelarts"
)

func main() {
	endpoint, project, command, args := os.Args[1], os.Args[2], os.Args[3], os.Args[4:]
	keys := map[string]modelarts.APIKey{"token": {Key: os.Getenv("MODELARTS_TOKEN")}}
	ctx := context.WithValue(context.Background(), modelarts.ContextAPIKeys, keys)
	configuration := modelarts.NewConfiguration()
	configuration.Servers = modelarts.ServerConfigurations{{URL: endpoint}}
	if os.Getenv("CAREFUL") != "" {
		stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		configuration.HTTPClient = &http.Client{Timeout: 5 * time.Second, CheckRedirect: stay}
	}
	client := modelarts.NewAPIClient(configuration)
	switch command {
	case "stop":
		_, response, err := client.ProcessorTaskVersionsAPI.StopProcessorTaskVersion(ctx, project, args[0], args[1]).Execute()
		var failure *modelarts.GenericOpenAPIError
		if errors.As(err, &failure) {
			if body, ok := failure.Model().(modelarts.ErrorBody); ok {
				log.Fatalln(response.StatusCode, body.ErrorCode, body.ErrorMsg)
			}
		}
		fmt.Println(must("stopped", response, err))
	case "list":
		for _, task := range must(client.ProcessorTasksAPI.ListProcessorTasks(ctx, project).Execute()).Tasks {
			fmt.Println(task.GetName(), task.Status)
		}
	case "create":
		source := modelarts.ProcessorDataSourceReq{Type: modelarts.DATASET.Ptr(), Source: modelarts.PtrString("dS7jM2kX9cT4bQ6nW1z")}
		task := modelarts.CreateProcessorTaskReq{Name: args[0], Inputs: []modelarts.ProcessorDataSourceReq{source}}
		fmt.Println(must(client.ProcessorTasksAPI.CreateProcessorTask(ctx, project).CreateProcessorTaskReq(task).Execute()).TaskId)
	}
}

func must[T any](value T, _ *http.Response, err error) T {
	if err != nil {
		log.Fatalln(err)
	}
	return value
}
