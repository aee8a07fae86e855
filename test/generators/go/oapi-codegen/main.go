// Stops a version, lists tasks or creates one, with the client that oapi-codegen generated.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/clients/oapi-codegen/modelarts"
)

func main() {
	endpoint, project, command, args, ctx := os.Args[1], os.Args[2], os.Args[3], os.Args[4:], context.Background()
	transport := &http.Client{}
	if os.Getenv("CAREFUL") != "" {
		stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		transport = &http.Client{Timeout: 5 * time.Second, CheckRedirect: stay}
	}
	addToken := func(_ context.Context, request *http.Request) error {
		request.Header.Set("X-Auth-Token", os.Getenv("MODELARTS_TOKEN"))
		return nil
	}
	client := must(modelarts.NewClientWithResponses(endpoint, modelarts.WithHTTPClient(transport), modelarts.WithRequestEditorFn(addToken)))
	switch command {
	case "stop":
		response := must(client.StopProcessorTaskVersionWithResponse(ctx, project, args[0], args[1]))
		if response.JSON400 != nil {
			log.Fatalln(response.StatusCode(), response.JSON400.ErrorCode, response.JSON400.ErrorMsg)
		} else if response.JSON200 == nil {
			log.Fatalln(response.Status())
		}
		fmt.Println("stopped")
	case "list":
		for _, task := range must(client.ListProcessorTasksWithResponse(ctx, project, nil)).JSON200.Tasks {
			fmt.Println(*task.Name, task.Status)
		}
	case "create":
		kind, source := modelarts.DataSourceTypeDATASET, "dS7jM2kX9cT4bQ6nW1z"
		task := modelarts.CreateProcessorTaskReq{Name: args[0], Inputs: &[]modelarts.ProcessorDataSourceReq{{Type: &kind, Source: &source}}}
		fmt.Println(must(client.CreateProcessorTaskWithResponse(ctx, project, task)).JSON200.TaskId)
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatalln(err)
	}
	return value
}
