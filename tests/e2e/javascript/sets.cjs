// Prints the names of all permission sets, page by page, with the SDK's own paginator.
const sso = require("@aws-sdk/client-sso-admin");

async function main() {
  const client = new sso.SSOAdminClient({ region: "us-east-1" });
  const { Instances } = await client.send(new sso.ListInstancesCommand({}));
  const InstanceArn = Instances[0].InstanceArn;
  const names = [];
  for await (const page of sso.paginateListPermissionSets({ client, pageSize: 1 }, { InstanceArn })) {
    for (const PermissionSetArn of page.PermissionSets) {
      const found = await client.send(new sso.DescribePermissionSetCommand({ InstanceArn, PermissionSetArn }));
      names.push(found.PermissionSet.Name);
    }
  }
  console.log(JSON.stringify(names));
}

main().catch((error) => {
  console.error(error.name, error.message);
  process.exit(1);
});
