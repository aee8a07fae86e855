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
	endpoint, project, command, args, ctx := os.Args[1], os.Args[2], os.Args[3], os.Args[4:], context.Background()
	transport := &http.Client{}
	if os.Getenv("CAREFUL") != "" {
		stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
		transport = &http.Client{Timeout: 5 * time.Second, CheckRedirect: stay}
	}
	client := must(modelarts.NewClient(endpoint, security{}, modelarts.WithClient(transport)))
	switch command {
	case "stop":
		version := modelarts.StopProcessorTaskVersionParams{ProjectID: modelarts.ProjectId(project), TaskID: modelarts.TaskId(args[0]), VersionID: modelarts.TaskVersionId(args[1])}
		switch response := must(client.StopProcessorTaskVersion(ctx, version)).(type) {
		case *modelarts.EmptyObjectHeaders:
			fmt.Println("stopped")
		case *modelarts.StopProcessorTaskVersionBadRequest:
			log.Fatalln(400, response.Response.ErrorCode, response.Response.ErrorMsg)
		}
	case "list":
		response := must(client.ListProcessorTasks(ctx, modelarts.ListProcessorTasksParams{ProjectID: modelarts.ProjectId(project)}))
		for _, task := range response.(*modelarts.ListProcessorTasksRespHeaders).Response.Tasks {
			fmt.Println(task.Name.Value, task.Status)
		}
	case "create":
		source := modelarts.ProcessorDataSourceReq{Type: modelarts.NewOptDataSourceType("DATASET"), Source: modelarts.NewOptString("dS7jM2kX9cT4bQ6nW1z")}
		task := modelarts.CreateProcessorTaskReq{Name: args[0], Inputs: []modelarts.ProcessorDataSourceReq{source}}
		response := must(client.CreateProcessorTask(ctx, &task, modelarts.CreateProcessorTaskParams{ProjectID: modelarts.ProjectId(project)}))
		fmt.Println(response.(*modelarts.CreateProcessorTaskRespHeaders).Response.TaskID)
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatalln(err)
	}
	return value
}
