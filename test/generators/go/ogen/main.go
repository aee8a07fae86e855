// Stops a version, lists tasks or creates one, with the client that ogen generated.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"time"

	"example.com/clients/ogen/modelarts"
	"github.com/ogen-go/ogen/ogenerrors"
)

type security struct{}

func (security) Token(context.Context, modelarts.OperationName) (modelarts.Token, error) {
	return modelarts.Token{APIKey: os.Getenv("MODELARTS_TOKEN")}, nil
}

func (security) AccessKey(context.Context, modelarts.OperationName) (modelarts.AccessKey, error) {
	return modelarts.AccessKey{}, ogenerrors.ErrSkipClientSecurity
}

func main() {
	endpoint, id, command, args, ctx := os.Args[1], modelarts.ProjectId(os.Args[2]), os.Args[3], os.Args[4:], context.Background()
	transport := &http.Client{}
	if os.Getenv("CAREFUL") != "" {
		transport.Timeout = 5 * time.Second
		transport.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	}
	client := must(modelarts.NewClient(endpoint, security{}, modelarts.WithClient(transport)))
	switch command {
	case "stop":
		version := modelarts.StopProcessorTaskVersionParams{ProjectID: id, TaskID: modelarts.TaskId(args[0]), VersionID: modelarts.TaskVersionId(args[1])}
		response := must(client.StopProcessorTaskVersion(ctx, version))
		if refused, ok := response.(*modelarts.StopProcessorTaskVersionBadRequest); ok {
			log.Fatalln(400, refused.Response.ErrorCode, refused.Response.ErrorMsg)
		}
		// Any other response but a success ends the program here.
		_ = response.(*modelarts.EmptyObjectHeaders)
		fmt.Println("stopped")
	case "list":
		for _, task := range must(client.ListProcessorTasks(ctx, modelarts.ListProcessorTasksParams{ProjectID: id})).(*modelarts.ListProcessorTasksRespHeaders).Response.Tasks {
			fmt.Println(task.Name.Value, task.Status)
		}
	case "create":
		task := modelarts.CreateProcessorTaskReq{Name: args[0], Inputs: []modelarts.ProcessorDataSourceReq{{Type: modelarts.NewOptDataSourceType("DATASET"), Source: modelarts.NewOptString("dS7jM2kX9cT4bQ6nW1z")}}}
		fmt.Println(must(client.CreateProcessorTask(ctx, &task, modelarts.CreateProcessorTaskParams{ProjectID: id})).(*modelarts.CreateProcessorTaskRespHeaders).Response.TaskID)
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatalln(err)
	}
	return value
}
