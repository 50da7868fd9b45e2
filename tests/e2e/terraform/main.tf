# What the Terraform test makes: each kind of resource that the provider has for the front door, once.

terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

data "aws_ssoadmin_instances" "all" {}
locals {
  instance = tolist(data.aws_ssoadmin_instances.all.arns)[0]
  store    = tolist(data.aws_ssoadmin_instances.all.identity_store_ids)[0]
}
data "aws_caller_identity" "me" {}
data "aws_organizations_organization" "org" {}
resource "aws_organizations_organizational_unit" "workloads" {
  name      = "Workloads"
  parent_id = data.aws_organizations_organization.org.roots[0].id
}
resource "aws_organizations_account" "dev" {
  name              = "dev"
  email             = "dev@example.com"
  parent_id         = aws_organizations_organizational_unit.workloads.id
  close_on_deletion = true
}
resource "aws_organizations_policy" "guard" {
  name    = "guard"
  content = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "s3:DeleteBucket", Resource = "*" }] })
}
resource "aws_identitystore_user" "ada" {
  identity_store_id = local.store
  display_name      = "Ada Lovelace"
  user_name         = "ada"
  name {
    given_name  = "Ada"
    family_name = "Lovelace"
  }
  emails {
    value   = "ada@example.com"
    primary = true
  }
}
resource "aws_identitystore_group" "builders" {
  identity_store_id = local.store
  display_name      = "Builders"
  description       = "They build"
}
resource "aws_identitystore_group_membership" "ada" {
  identity_store_id = local.store
  group_id          = aws_identitystore_group.builders.group_id
  member_id         = aws_identitystore_user.ada.user_id
}
resource "aws_ssoadmin_permission_set" "dev" {
  name             = "Developer"
  description      = "Builds"
  instance_arn     = local.instance
  session_duration = "PT4H"
  relay_state      = "https://console.example.com"

  tags = { team = "builders" }
}
resource "aws_ssoadmin_managed_policy_attachment" "power" {
  instance_arn       = local.instance
  managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  permission_set_arn = aws_ssoadmin_permission_set.dev.arn
}
resource "aws_ssoadmin_customer_managed_policy_attachment" "own" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.dev.arn
  customer_managed_policy_reference {
    name = aws_iam_policy.own.name
    path = "/"
  }
}
resource "aws_ssoadmin_permission_set_inline_policy" "inline" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.dev.arn
  inline_policy      = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = "s3:*", Resource = "*" }] })
}
resource "aws_ssoadmin_permissions_boundary_attachment" "edge" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.dev.arn
  permissions_boundary { managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess" }
}
resource "aws_ssoadmin_account_assignment" "builders" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.dev.arn
  principal_id       = aws_identitystore_group.builders.group_id
  principal_type     = "GROUP"
  target_id          = data.aws_caller_identity.me.account_id
  target_type        = "AWS_ACCOUNT"
  depends_on         = [aws_ssoadmin_customer_managed_policy_attachment.own]
}
resource "aws_ssoadmin_instance_access_control_attributes" "abac" {
  instance_arn = local.instance
  attribute {
    key = "team"
    value { source = ["$${path:enterprise.department}"] }
  }
}
resource "aws_iam_policy" "own" {
  name   = "own"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "ec2:*", Resource = "*" }] })
  tags   = { a = "b" }
}
resource "aws_iam_user" "robot" {
  name = "robot"
}
resource "aws_iam_access_key" "robot" {
  user = aws_iam_user.robot.name
}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "sts:AssumeRole" }] })
}
resource "aws_iam_role_policy_attachment" "app" {
  role       = aws_iam_role.app.name
  policy_arn = aws_iam_policy.own.arn
}
resource "aws_iam_group" "ops" {
  name = "ops"
}
resource "aws_iam_group_membership" "ops" {
  name  = "ops"
  group = aws_iam_group.ops.name
  users = [aws_iam_user.robot.name]
}
data "aws_identitystore_user" "ada" {
  identity_store_id = local.store
  alternate_identifier {
    unique_attribute {
      attribute_path  = "UserName"
      attribute_value = aws_identitystore_user.ada.user_name
    }
  }
}
data "aws_ssoadmin_permission_set" "dev" {
  instance_arn = local.instance
  name         = aws_ssoadmin_permission_set.dev.name
}

resource "aws_ssoadmin_application" "wiki" {
  name                     = "wiki"
  instance_arn             = local.instance
  application_provider_arn = "arn:aws:sso::aws:applicationProvider/custom"

  portal_options {
    visibility = "ENABLED"
    sign_in_options {
      application_url = "https://wiki.example.com"
      origin          = "APPLICATION"
    }
  }
}

resource "aws_ssoadmin_application_assignment" "builders" {
  application_arn = aws_ssoadmin_application.wiki.application_arn
  principal_id    = aws_identitystore_group.builders.group_id
  principal_type  = "GROUP"
}

resource "aws_ssoadmin_application_assignment_configuration" "wiki" {
  application_arn     = aws_ssoadmin_application.wiki.application_arn
  assignment_required = true
}

resource "aws_ssoadmin_application_access_scope" "wiki" {
  application_arn = aws_ssoadmin_application.wiki.application_arn
  scope           = "sso:account:access"
}

resource "aws_ssoadmin_trusted_token_issuer" "ci" {
  name                      = "ci"
  instance_arn              = local.instance
  trusted_token_issuer_type = "OIDC_JWT"

  trusted_token_issuer_configuration {
    oidc_jwt_configuration {
      claim_attribute_path          = "email"
      identity_store_attribute_path = "emails.value"
      issuer_url                    = "https://ci.example.com"
      jwks_retrieval_option         = "OPEN_ID_DISCOVERY"
    }
  }
}
